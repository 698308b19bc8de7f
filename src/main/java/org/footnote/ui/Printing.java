package org.footnote.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.footnote.app.PrintProgram;
import org.jspecify.annotations.Nullable;

/// Puts paragraphs onto sheets of paper. FX thread only, as JavaFX's printing is.
final class Printing {
    /// Room for the number of the page, in points.
    private static final double FOOT = 24;

    /// Room for the heading over a paragraph that fills a page, in points.
    private static final double HEADING = 60;

    private final PrinterJob job;
    private final List<PrintedStory.Paragraph> paragraphs;

    private Printing(PrinterJob job, List<PrintedStory.Paragraph> paragraphs) {
        this.job = job;
        this.paragraphs = paragraphs;
    }

    /// What has become of it.
    enum Outcome {
        /// It was given to the printer, or the reader has thought better of it.
        DONE,
        /// There is none.
        NO_PRINTER,
        /// There is one, and the system's program that hands over to it is not installed.
        NO_PROGRAM,
        /// The printer did not take it.
        FAILED
    }

    /// Asks on which printer, and prints.
    static Outcome print(List<PrintedStory.Paragraph> paragraphs, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!PrintProgram.isThere()) {
            job.cancelJob();
            return Outcome.NO_PROGRAM;
        }
        var printing = new Printing(job, paragraphs);
        int offered = printing.sheets().size();
        job.getJobSettings().setPageRanges(new PageRange(1, offered));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.DONE;
        }
        return printing.print(offered) ? Outcome.DONE : Outcome.FAILED;
    }

    /// JavaFX takes the first page that comes as the first of those that the reader wants, so no other may come.
    private boolean print(int offered) {
        var sheets = sheets();
        var settings = job.getJobSettings();
        var wanted = wanted(settings.getPageRanges(), offered, sheets.size());
        if (wanted.isEmpty()) {
            job.cancelJob();
            return true;
        }
        settings.setPageRanges(new PageRange(1, wanted.size()));
        for (int page : wanted) {
            if (!job.printPage(sheets.get(page - 1))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    /// The numbers of the pages that the reader wants. Whoever leaves it at what was offered wants all of them, also if
    /// they are more now, as on smaller paper.
    static List<Integer> wanted(PageRange @Nullable [] ranges, int offered, int pages) {
        boolean isAll = ranges == null
                || ranges.length == 0
                || (ranges[0].getStartPage() == 1 && ranges[0].getEndPage() == offered);
        return IntStream.rangeClosed(1, pages)
                .filter(page -> isAll || Arrays.stream(ranges).anyMatch(range -> has(range, page)))
                .boxed()
                .toList();
    }

    private static boolean has(PageRange range, int page) {
        return range.getStartPage() <= page && page <= range.getEndPage();
    }

    private List<BorderPane> sheets() {
        var paper = job.getJobSettings().getPageLayout();
        double width = paper.getPrintableWidth();
        double height = paper.getPrintableHeight();
        return sheets(pages(paragraphs, width, height - FOOT), width, height);
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

    /// Breaks paragraphs into pages; one that does not fit on the rest of a page moves to the next as a whole, with the
    /// heading over it, and one that is higher than a page is cut between its words.
    static List<VBox> pages(List<PrintedStory.Paragraph> paragraphs, double width, double height) {
        var pages = new ArrayList<VBox>();
        var page = new VBox();
        double used = 0;
        for (var block : blocks(fitting(paragraphs, width, height - HEADING))) {
            if (used + height(block, width) > height && used > 0) {
                pages.add(page);
                page = new VBox();
                used = 0;
            }
            for (var paragraph : block) {
                var text = text(paragraph, width);
                double above = used == 0 ? 0 : paragraph.style().above();
                VBox.setMargin(text, new Insets(above, 0, 0, 0));
                page.getChildren().add(text);
                used += above + text.getLayoutBounds().getHeight();
            }
        }
        pages.add(page);
        return pages;
    }

    /// What stands on one page: a heading with the paragraph under it, any other paragraph alone.
    private static List<List<PrintedStory.Paragraph>> blocks(List<PrintedStory.Paragraph> paragraphs) {
        var blocks = new ArrayList<List<PrintedStory.Paragraph>>();
        var block = new ArrayList<PrintedStory.Paragraph>();
        for (var paragraph : paragraphs) {
            block.add(paragraph);
            if (paragraph.style() != PrintedStory.Style.HEADING) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
        }
        blocks.add(List.copyOf(block));
        return blocks;
    }

    private static double height(List<PrintedStory.Paragraph> block, double width) {
        return block.stream()
                .mapToDouble(paragraph -> paragraph.style().above()
                        + text(paragraph, width).getLayoutBounds().getHeight())
                .sum();
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
        var text = new Text(Scripts.wrappable(paragraph.text()));
        text.setFont(Font.font(paragraph.style().family(), paragraph.style().size()));
        text.setFill(Color.BLACK);
        text.setLineSpacing(paragraph.style().size() * 0.15);
        text.setWrappingWidth(width);
        return text;
    }
}
