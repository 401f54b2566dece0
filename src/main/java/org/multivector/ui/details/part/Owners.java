package org.multivector.ui.details.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route.Owner;
import org.multivector.ui.fx.Themes;

/// Who holds which share of one part of a route: a stacked bar where shares are known, and the list with its sources.
public final class Owners extends VBox {

    private static final List<String> NEUTRAL = List.of("ink-faint", "line-strong", "ink-muted");

    private final Context context;

    private Owners(Context context, Optional<String> part, List<Owner> owners) {
        this.context = context;
        getStyleClass().add("owners");
        part.ifPresent(name -> getChildren().add(Texts.strong(name)));
        var shares = new ArrayList<ShareBar.Share>();
        var rows = new ArrayList<Node>();
        for (var owner : owners) {
            var token = owner.actor().flatMap(context.atlas()::actor).flatMap(Actor::colour).orElse(NEUTRAL.get(rows.size() % NEUTRAL.size()));
            owner.share().ifPresent(share -> shares.add(new ShareBar.Share(owner.name() + " " + percent(share), share, token)));
            rows.add(row(owner, token));
            owner.note().ifPresent(note -> rows.add(Texts.muted(note)));
        }
        if (!shares.isEmpty()) {
            getChildren().add(new ShareBar(shares));
        }
        getChildren().addAll(rows);
        double known = shares.stream().mapToDouble(ShareBar.Share::percent).sum();
        if (!shares.isEmpty() && known < 99.95) {
            getChildren().add(Texts.muted(context.word("route.owners.rest", percent(Math.round((100 - known) * 100) / 100.0))));
        }
    }

    /// One block for each part of the route, of the owners that hold at the cursor.
    public static List<Node> of(Context context, List<Owner> owners) {
        Map<Optional<String>, List<Owner>> parts = new LinkedHashMap<>();
        owners.stream().filter(owner -> owner.when().map(when -> when.span().contains(context.state().cursor())).orElse(true))
                .forEach(owner -> parts.computeIfAbsent(owner.part(), _ -> new ArrayList<>()).add(owner));
        var blocks = new ArrayList<Node>();
        parts.forEach((part, held) -> blocks.add(new Owners(context, part, held)));
        return blocks;
    }

    private Node row(Owner owner, String token) {
        var swatch = new Region();
        swatch.getStyleClass().add("share-swatch");
        swatch.setStyle("-fx-background-color: " + Themes.colour(token) + ";");
        var name = owner.actor().filter(id -> context.atlas().actor(id).isPresent())
                .map(id -> (Node) Texts.link(owner.name(), () -> context.select(Ref.actor(id)))).orElseGet(() -> Texts.body(owner.name()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, swatch, name, space);
        owner.share().ifPresent(share -> {
            var value = new Label(percent(share));
            value.getStyleClass().add("figure-value");
            value.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(value);
        });
        owner.sources().stream().findFirst().flatMap(context.atlas()::source).ifPresent(source -> line.getChildren().add(SourceChip.link(context, source)));
        line.setAlignment(Pos.CENTER_LEFT);
        return owner.when().map(when -> (Node) new VBox(line, Texts.muted(context.date(when)))).orElse(line);
    }

    private String percent(double share) {
        return Numbers.exact(context.locale(), share) + " %";
    }
}
