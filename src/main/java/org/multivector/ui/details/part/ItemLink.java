package org.multivector.ui.details.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.query.EventColour;
import org.multivector.ui.fx.Icons;

/// A line that leads to another item: a sign, its name, and a few words below.
public final class ItemLink extends HBox {

    public ItemLink(Context context, Node sign, String name, String below, Ref target) {
        super(8);
        getStyleClass().add("item-link");
        var link = Texts.link(name, () -> context.select(target));
        link.setId("link-" + target.kind().word() + "-" + target.id());
        link.setAccessibleText(name + ", " + below);
        var words = new VBox(link);
        if (!below.isEmpty()) {
            words.getChildren().add(Texts.muted(below));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
    }

    /// An event with its date; the sign has the colour it has on the map.
    public static ItemLink event(Context context, Event event, String icon) {
        return event(context, event, icon, "");
    }

    /// An event with its date and who says that it belongs here.
    public static ItemLink event(Context context, Event event, String icon, String said) {
        var sign = Icons.of(icon, 14, EventColour.token(context.atlas(), event));
        var date = context.date(event.when());
        return new ItemLink(context, sign, context.say(event.title()), said.isEmpty() ? date : date + " · " + said, Ref.event(event.id()));
    }
}
