package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Puts paragraphs onto sheets of paper. FX thread only, as JavaFX's printing is.
final class Printing {
    private final PrinterJob job;

    private Printing(PrinterJob job) {
        this.job = job;
    }

    /// Asks on which printer, and prints.
    ///
    /// @return false if there is no printer
    static boolean print(List<PrintedStory.Paragraph> paragraphs, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        if (job.showPrintDialog(owner)) {
            new Printing(job).print(paragraphs);
            job.endJob();
        }
        return true;
    }

    private void print(List<PrintedStory.Paragraph> paragraphs) {
        var paper = job.getJobSettings().getPageLayout();
        for (var page : pages(paragraphs, paper.getPrintableWidth(), paper.getPrintableHeight())) {
            job.printPage(page);
        }
    }

    /// Breaks paragraphs into pages; a paragraph moves to the next page as a whole.
    static List<VBox> pages(List<PrintedStory.Paragraph> paragraphs, double width, double height) {
        var pages = new ArrayList<VBox>();
        var page = new VBox();
        double used = 0;
        for (var paragraph : paragraphs) {
            var text = new Text(paragraph.text());
            text.setFont(Font.font(paragraph.family(), paragraph.size()));
            text.setFill(Color.BLACK);
            text.setLineSpacing(paragraph.size() * 0.15);
            text.setWrappingWidth(width);
            double needed = text.getLayoutBounds().getHeight() + paragraph.above();
            if (used + needed > height && used > 0) {
                pages.add(page);
                page = new VBox();
                used = 0;
            }
            VBox.setMargin(text, new javafx.geometry.Insets(used == 0 ? 0 : paragraph.above(), 0, 0, 0));
            page.getChildren().add(text);
            used += needed;
        }
        pages.add(page);
        return pages;
    }
}
