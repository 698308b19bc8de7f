package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Puts paragraphs onto sheets of paper. FX thread only, as JavaFX's printing is.
final class Printing {
    /// Room for the number of the page, in points.
    private static final double FOOT = 24;

    private final PrinterJob job;

    private Printing(PrinterJob job) {
        this.job = job;
    }

    /// What has become of it.
    enum Outcome {
        /// It was given to the printer, or the reader has thought better of it.
        DONE,
        /// There is none.
        NO_PRINTER,
        /// The printer did not take it.
        FAILED
    }

    /// Asks on which printer, and prints.
    static Outcome print(List<PrintedStory.Paragraph> paragraphs, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.DONE;
        }
        return new Printing(job).print(paragraphs) ? Outcome.DONE : Outcome.FAILED;
    }

    private boolean print(List<PrintedStory.Paragraph> paragraphs) {
        var paper = job.getJobSettings().getPageLayout();
        double width = paper.getPrintableWidth();
        double height = paper.getPrintableHeight();
        for (var sheet : sheets(pages(paragraphs, width, height - FOOT), width, height)) {
            if (!job.printPage(sheet)) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    /// Pages with their numbers at the foot; a page that is alone needs none.
    static List<BorderPane> sheets(List<VBox> pages, double width, double height) {
        var sheets = new ArrayList<BorderPane>();
        for (int index = 0; index < pages.size(); index++) {
            var sheet = new BorderPane();
            sheet.setTop(pages.get(index));
            if (pages.size() > 1) {
                var number = new Text(index + 1 + " / " + pages.size());
                number.setFont(Font.font("Inter", 8.5));
                BorderPane.setAlignment(number, Pos.BOTTOM_CENTER);
                sheet.setBottom(number);
            }
            sheet.setMinSize(width, height);
            sheet.setPrefSize(width, height);
            sheets.add(sheet);
        }
        return sheets;
    }

    /// Breaks paragraphs into pages; one that does not fit on the rest of a page moves to the next as a whole, and one
    /// that is higher than a page is cut between its words.
    static List<VBox> pages(List<PrintedStory.Paragraph> paragraphs, double width, double height) {
        var pages = new ArrayList<VBox>();
        var page = new VBox();
        double used = 0;
        for (var paragraph : fitting(paragraphs, width, height)) {
            var text = text(paragraph, width);
            double needed = text.getLayoutBounds().getHeight() + paragraph.above();
            if (used + needed > height && used > 0) {
                pages.add(page);
                page = new VBox();
                used = 0;
            }
            VBox.setMargin(text, new Insets(used == 0 ? 0 : paragraph.above(), 0, 0, 0));
            page.getChildren().add(text);
            used += needed;
        }
        pages.add(page);
        return pages;
    }

    private static List<PrintedStory.Paragraph> fitting(
            List<PrintedStory.Paragraph> paragraphs, double width, double height) {
        return paragraphs.stream()
                .flatMap(paragraph -> halves(paragraph, width, height).stream())
                .toList();
    }

    private static List<PrintedStory.Paragraph> halves(PrintedStory.Paragraph paragraph, double width, double height) {
        int middle = paragraph.middle();
        if (middle <= 0 || text(paragraph, width).getLayoutBounds().getHeight() <= height) {
            return List.of(paragraph);
        }
        return fitting(
                List.of(
                        paragraph.with(paragraph.text().substring(0, middle).strip()),
                        paragraph.with(paragraph.text().substring(middle).strip())),
                width,
                height);
    }

    private static Text text(PrintedStory.Paragraph paragraph, double width) {
        var text = new Text(paragraph.text());
        text.setFont(Font.font(paragraph.family(), paragraph.size()));
        text.setFill(Color.BLACK);
        text.setLineSpacing(paragraph.size() * 0.15);
        text.setWrappingWidth(width);
        return text;
    }
}
