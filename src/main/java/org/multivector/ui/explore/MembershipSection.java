package org.multivector.ui.explore;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Membership;
import org.multivector.query.World;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Live;

/// Organisations as chips; a chosen one is hatched on the map and shows how many members it had at the cursor.
final class MembershipSection extends VBox {

    private final Store store;
    private final Messages words;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Map<String, ToggleButton> shown = new HashMap<>();

    MembershipSection(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("explore-section");
        var title = new Label(words.get("explore.memberships"));
        title.getStyleClass().add("section");
        getChildren().addAll(title, chips);
        Live.show(store, ViewState::atlas, this::fill);
        Live.show(store, state -> new Shown(state.atlas(), state.layers().organisations(), state.cursor()), _ -> update());
    }

    private void fill(Atlas atlas) {
        shown.clear();
        chips.getChildren().clear();
        atlas.organisations().forEach(organisation -> {
            var chip = chip(organisation);
            shown.put(organisation.id(), chip);
            chips.getChildren().add(chip);
        });
    }

    private record Shown(Atlas atlas, Set<String> organisations, LocalDate day) { }

    private ToggleButton chip(Actor organisation) {
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setId("organisation-" + organisation.id());
        chip.setTooltip(new Tooltip(organisation.name().in(words.language())));
        chip.setOnAction(_ -> store.send(new Action.ToggleOrganisation(organisation.id())));
        return chip;
    }

    private void update() {
        var state = store.state();
        var world = World.at(state.atlas(), state.cursor());
        shown.forEach((id, chip) -> state.atlas().actor(id).ifPresent(organisation -> {
            boolean on = state.layers().organisations().contains(id);
            var name = organisation.label().in(words.language());
            long members = world.members(id).stream().filter(member -> member.membership().status() == Membership.Status.MEMBER).count();
            chip.setSelected(on);
            chip.setText(on ? name + " · " + members : name);
            chip.setAccessibleText(organisation.name().in(words.language()) + ", " + members);
        }));
    }
}
