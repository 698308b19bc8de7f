package org.footnote.app;

import java.util.List;

/// What the papers of [OfflineSite] report: ten events, told by each paper in its own words.
final class SiteEvents {
    private record Event(String maker, String product, String what, String share, String city, String rival) {}

    private static final List<Event> EVENTS = List.of(
            new Event("Northwind", "Aurora 3", "a language model that reads long contracts", "81%", "Oslo", "Boreal"),
            new Event("Halden Labs", "Kestrel", "an AI chip for small data centres", "64%", "Bergen", "Osprey"),
            new Event("Meridian", "Atlas Voice", "a speech model for nine dialects", "93%", "Lisbon", "Parrot 2"),
            new Event("Quanta", "Sable", "an open AI agent that repairs code", "57%", "Zurich", "Patchwork"),
            new Event("Fenwick", "Orchard", "a neural network that counts apples", "88%", "Bristol", "Pomona"),
            new Event("Solveig AI", "Tern", "a translation model for legal texts", "76%", "Tromso", "Babelia"),
            new Event("Castor", "Gemini Bridge", "an AI assistant for air traffic", "69%", "Toulouse", "Icarus"),
            new Event("Ravel", "Bolero", "a model that composes string quartets", "42%", "Vienna", "Minuet"),
            new Event("Tidewater", "Plankton", "a weather model run on one AI chip", "97%", "Galway", "Squall"),
            new Event("Umber", "Ochre", "an image model trained on licensed paintings", "71%", "Siena", "Fresco"));

    static final int COUNT = EVENTS.size();

    private static final List<String> TITLES = List.of(
            "{maker} releases {product}, {what}",
            "{product} by {maker} arrives: {what}",
            "{maker} says its AI {product} beats {rival} with {share}",
            "What {product}, the AI from {maker}, means for {city}");

    private static final List<List<String>> TEXTS = List.of(
            List.of(
                    "{maker} on Monday released {product}, {what}, on which the company has worked in {city} for two"
                            + " years.",
                    "The system solves {share} of the tasks in a test that engineers of {maker} wrote, which is more"
                            + " than {rival} solved in the same week.",
                    "A team of forty people in {city} trained {product} on material that publishers had licensed to"
                            + " {maker}, the company said in a note.",
                    "Researchers outside {maker} have not yet tried {product}, and some of them doubt that the test"
                            + " says much about daily work.",
                    "{maker} wants to open {product} to schools and hospitals later this year, if the regulator in"
                            + " {city} agrees."),
            List.of(
                    "After months of rumours {product} is here. {maker} calls it {what} and showed it to a full hall"
                            + " in {city}.",
                    "We could try {product} for an hour before the show, and it got {share} of our own questions"
                            + " right.",
                    "That is better than what we saw from {rival} last autumn, although {maker} would not say how much"
                            + " power {product} takes.",
                    "Prices for {product} start at nine euros a month; whoever pays {maker} for a year gets two months"
                            + " for nothing.",
                    "There is one catch: {product} works only with an account at {maker}, and the queue in {city} was"
                            + " long already."),
            List.of(
                    "{maker} has published figures by which {product} reaches {share}, a lead over {rival} that the"
                            + " industry did not expect.",
                    "\u201cWe were surprised ourselves when {product} passed the old mark,\u201d the head of research at"
                            + " {maker} told reporters in {city}.",
                    "Shares of the companies that supply {maker} rose by four percent on the news, and those of the"
                            + " makers of {rival} fell.",
                    "An independent group in {city} intends to repeat the measurements of {product} before the end of"
                            + " the month.",
                    "Until then the numbers from {maker} stand alone, as its critics were quick to point out about"
                            + " {product}."),
            List.of(
                    "People in {city} will meet {product} first: {maker} gives it to three hundred offices there from"
                            + " next week on.",
                    "The city council voted for the trial of {product} with a small majority, after {maker} had"
                            + " promised to keep all records in {city}.",
                    "Clerks who tested {product} found that it did {share} of a day's routine without help, but that"
                            + " somebody had to check the rest.",
                    "The union asked {maker} for a promise that nobody loses a job to {product}; the company has not"
                            + " given one so far.",
                    "Whether {product} stays will be decided in spring, when {maker} and {city} look at the results"
                            + " together."));

    private SiteEvents() {}

    static String title(int event, int paper) {
        return filled(TITLES.get(paper), EVENTS.get(event));
    }

    static List<String> paragraphs(int event, int paper) {
        return TEXTS.get(paper).stream()
                .map(text -> filled(text, EVENTS.get(event)))
                .toList();
    }

    private static String filled(String text, Event event) {
        return text.replace("{maker}", event.maker())
                .replace("{product}", event.product())
                .replace("{what}", event.what())
                .replace("{share}", event.share())
                .replace("{city}", event.city())
                .replace("{rival}", event.rival());
    }
}
