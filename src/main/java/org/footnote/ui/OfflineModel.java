package org.footnote.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.app.OfflineReport;
import org.jspecify.annotations.Nullable;

/// What of the edition can be read with the network off, and the way to fetch the rest. FX thread only.
final class OfflineModel {
    private final ObjectProperty<@Nullable OfflineReport> report = new SimpleObjectProperty<>();
    private final Desk desk;
    private final Background background;
    private final RefreshModel refresh;
    private int looks;

    OfflineModel(Desk desk, Background background, RefreshModel refresh) {
        this.desk = desk;
        this.background = background;
        this.refresh = refresh;
    }

    /// What is known of it, null until it was looked at.
    ObjectProperty<@Nullable OfflineReport> report() {
        return report;
    }

    /// Looks at what is stored.
    void look() {
        int asked = ++looks;
        background.work(desk::offline, found -> {
            if (asked == looks) {
                report.set(found);
            }
        });
    }

    /// Fetches what is missing; tries everything once more.
    void fetchTheRest() {
        refresh.fetchTheRest(fetched -> {
            looks++;
            report.set(fetched);
        });
    }
}
