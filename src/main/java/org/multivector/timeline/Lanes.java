package org.multivector.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Theme;
import org.multivector.graphics.Density;

/// Shares the height of a timeline among the themes, in the order of the pack. The first theme of an event is its lane.
public final class Lanes {

    private static final int MOST_ROWS = 3;
    private static final double TALLEST_ROW = 1.5;

    private Lanes() { }

    /// The lane of an event.
    public static String of(Event event) {
        return event.themes().getFirst();
    }

    /// How many lanes the atlas needs.
    public static int count(Atlas atlas) {
        return (int) atlas.contents().themes().stream().filter(theme -> count(atlas, theme) > 0).count();
    }

    /// The bands between two pixels. Themes without events have none; busier themes get more rows where there is room.
    ///
    /// Depends on the whole atlas and not on the dates shown, so that lanes stay where they are while the time moves.
    public static List<LaneBand> share(Atlas atlas, double top, double bottom, Density density) {
        var themes = atlas.contents().themes().stream().filter(theme -> count(atlas, theme) > 0).toList();
        if (themes.isEmpty()) {
            return List.of();
        }
        int[] rows = rows(atlas, themes, (int) Math.floor((bottom - top) / density.row()));
        double rowHeight = Math.min((bottom - top) / Arrays.stream(rows).sum(), density.row() * TALLEST_ROW);
        var bands = new ArrayList<LaneBand>();
        double y = top;
        for (int i = 0; i < rows.length; i++) {
            var band = new LaneBand(themes.get(i), i, y, rows[i], rowHeight);
            bands.add(band);
            y += band.height();
        }
        return List.copyOf(bands);
    }

    private static int[] rows(Atlas atlas, List<Theme> themes, int available) {
        int[] rows = new int[themes.size()];
        Arrays.fill(rows, 1);
        for (int spare = available - rows.length; spare > 0; spare--) {
            int busiest = -1;
            double most = 0;
            for (int i = 0; i < rows.length; i++) {
                double crowd = count(atlas, themes.get(i)) / (double) rows[i];
                if (rows[i] < MOST_ROWS && crowd > most) {
                    busiest = i;
                    most = crowd;
                }
            }
            if (busiest < 0) {
                break;
            }
            rows[busiest]++;
        }
        return rows;
    }

    private static long count(Atlas atlas, Theme theme) {
        return atlas.contents().events().stream().filter(event -> of(event).equals(theme.id())).count();
    }
}
