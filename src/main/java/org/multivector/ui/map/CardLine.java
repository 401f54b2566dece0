package org.multivector.ui.map;

import java.util.Locale;
import org.multivector.atlas.Ref;
import org.multivector.map.layer.MapScene;
import org.multivector.query.RouteState;
import org.multivector.text.Messages;
import org.multivector.time.DateWords;

/// The second line of a card on the map: when an event was, what a route is and how it stands, which country a place lies in. Pure.
final class CardLine {

    private CardLine() { }

    /// Empty where there is nothing to add to the name.
    static String of(MapScene scene, Ref ref) {
        var language = scene.view().look().language();
        var atlas = scene.view().atlas();
        return switch (ref.kind()) {
            case EVENT -> atlas.event(ref.id()).map(event -> DateWords.in(Locale.forLanguageTag(language.code()), event.when())).orElse("");
            case ROUTE -> scene.world().route(ref.id()).map(route -> standing(route, Messages.in(language))).orElse("");
            case PLACE -> atlas.place(ref.id()).flatMap(place -> atlas.actor(place.country())).map(country -> country.name().in(language)).orElse("");
            default -> "";
        };
    }

    private static String standing(RouteState route, Messages words) {
        var type = words.get("details.route.type." + route.route().type().name().toLowerCase(Locale.ROOT));
        return type + route.status().map(status -> " · " + words.get("details.route.status." + status.name().toLowerCase(Locale.ROOT))).orElse("");
    }
}
