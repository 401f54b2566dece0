package org.multivector.ui.details;

import java.util.Comparator;
import java.util.List;
import org.multivector.atlas.Event;
import org.multivector.atlas.Theme;
import org.multivector.state.Action;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.Texts;

/// A theme and its events.
final class ThemeDetails extends Sheet {

    private static final int FIRST = 20;

    ThemeDetails(Context context, Theme theme) {
        super(context);
        chip(Chips.kind(context.word("theme")));
        title(context.say(theme.name()));
        add(Texts.link(context.word("theme.filter"), () -> context.store().send(new Action.ToggleTheme(theme.id()))));
        var events = context.atlas().contents().events().stream().filter(event -> event.themes().contains(theme.id())).filter(context::shows)
                .sorted(Comparator.comparing((Event event) -> event.when().anchor()).reversed()).toList();
        section(context.word("events") + " · " + events.size(),
                events.isEmpty() ? List.of() : List.of(new Longer(context, events, FIRST, event -> ItemLink.event(context, event, "mdomz-schedule"))));
    }
}
