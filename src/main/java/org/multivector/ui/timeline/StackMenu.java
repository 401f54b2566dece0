package org.multivector.ui.timeline;

import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.time.DateWords;
import org.multivector.timeline.EventMark;

/// The list of events behind a "+3". Belongs to the JavaFX thread.
final class StackMenu {

    private StackMenu() { }

    static ContextMenu of(EventMark stack, Store store) {
        var menu = new ContextMenu();
        menu.setId("timeline-stack");
        stack.events().map(event -> item(event, store)).forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Event event, Store store) {
        var language = store.state().look().language();
        var item = new MenuItem(event.label().in(language) + "  ·  " + DateWords.in(Locale.of(language.code()), event.when()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> store.send(new Action.Select(Ref.event(event.id()))));
        return item;
    }
}
