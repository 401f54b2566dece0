package org.multivector.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;

/// Lists the references of an atlas that lead nowhere; a loaded atlas has none.
final class Sound {

    private final Atlas atlas;
    private final List<String> unmet = new ArrayList<>();

    private Sound(Atlas atlas) {
        this.atlas = atlas;
    }

    static List<String> unmet(Atlas atlas) {
        var sound = new Sound(atlas);
        sound.people();
        sound.routes();
        sound.events();
        sound.rest();
        return sound.unmet;
    }

    private void people() {
        var contents = atlas.contents();
        contents.sources().forEach(source -> need(Kind.PUBLISHER, source.publisher()));
        contents.actors().forEach(actor -> {
            actor.seat().ifPresent(seat -> need(Kind.PLACE, seat));
            need(Kind.SOURCE, actor.sources());
            actor.offices().forEach(office -> {
                need(Kind.ACTOR, office.of());
                need(Kind.SOURCE, office.sources());
            });
        });
        contents.memberships().forEach(membership -> {
            need(Kind.ACTOR, List.of(membership.organisation(), membership.member()));
            need(Kind.SOURCE, membership.sources());
        });
        contents.places().forEach(place -> {
            need(Kind.ACTOR, place.country());
            place.formerNames().forEach(named -> need(Kind.SOURCE, named.sources()));
        });
    }

    private void routes() {
        atlas.contents().routes().forEach(route -> {
            need(Kind.SOURCE, route.sources());
            route.history().forEach(status -> need(Kind.SOURCE, status.sources()));
            route.segments().forEach(segment -> {
                segment.via().forEach(via -> {
                    if (via instanceof Route.ViaPlace(var place)) {
                        need(Kind.PLACE, place);
                    }
                });
                if (segment.path().size() != segment.via().size()) {
                    unmet.add("path of " + route.id());
                }
            });
            route.ownership().owners().forEach(owner -> {
                owner.actor().ifPresent(actor -> need(Kind.ACTOR, actor));
                need(Kind.SOURCE, owner.sources());
            });
            route.capacity().forEach(amount -> need(Kind.SOURCE, amount.sources()));
            route.throughput().forEach(amount -> need(Kind.SOURCE, amount.sources()));
            route.interruptions().forEach(interruption -> need(Kind.SOURCE, interruption.sources()));
            route.milestones().forEach(milestone -> need(Kind.SOURCE, milestone.sources()));
        });
    }

    private void events() {
        atlas.contents().events().forEach(event -> {
            need(Kind.PLACE, event.places());
            need(Kind.ACTOR, event.actors());
            need(Kind.THEME, event.themes());
            need(Kind.SOURCE, event.sources());
            event.claims().forEach(claim -> need(Kind.SOURCE, claim.sources()));
            event.links().forEach(link -> need(Kind.EVENT, link.to()));
        });
    }

    private void rest() {
        var contents = atlas.contents();
        contents.disputes().forEach(dispute -> {
            need(dispute.about());
            dispute.positions().forEach(position -> {
                need(Kind.READING, position.readings());
                need(Kind.SOURCE, position.sources());
            });
        });
        contents.indicators().forEach(series -> {
            need(Kind.ACTOR, series.subject());
            series.partner().ifPresent(partner -> need(Kind.ACTOR, partner));
            need(Kind.INDICATOR, series.method().inputs());
            series.points().forEach(point -> need(Kind.SOURCE, point.source()));
        });
        contents.readings().forEach(reading -> {
            need(Kind.SOURCE, reading.source());
            reading.stances().forEach(stance -> need(Kind.EVENT, stance.event()));
        });
        contents.lessons().forEach(lesson -> {
            lesson.reading().ifPresent(reading -> need(Kind.READING, reading));
            lesson.scenes().forEach(scene -> {
                need(Kind.ACTOR, scene.view().organisations());
                scene.selection().ifPresent(selection -> need(List.of(selection)));
                need(scene.highlights());
                need(scene.evidence());
            });
        });
    }

    private void need(Kind kind, String id) {
        need(List.of(Ref.of(kind, id)));
    }

    private void need(Kind kind, Collection<String> ids) {
        need(ids.stream().map(id -> Ref.of(kind, id)).toList());
    }

    private void need(List<Ref> refs) {
        refs.stream().filter(ref -> !atlas.has(ref)).map(Ref::toString).forEach(unmet::add);
    }
}
