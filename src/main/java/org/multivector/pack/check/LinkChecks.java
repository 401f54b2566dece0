package org.multivector.pack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.atlas.Event;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;
import org.multivector.pack.kind.PackKinds;

/// Links between events that run against time or in a circle: an event cannot lead to one that ended before it began.
final class LinkChecks {

    private final Entries entries;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, List<Arrow>> arrows = new HashMap<>();

    /// From cause to effect, or from part to whole.
    private record Arrow(String from, String to, boolean part, String pointer) { }

    private LinkChecks(Entries entries) {
        this.entries = entries;
    }

    static void run(Entries entries) {
        var checks = new LinkChecks(entries);
        entries.of(PackKinds.EVENTS).forEach(entry -> checks.events.putIfAbsent(entry.value().id(), entry.value()));
        for (var entry : entries.of(PackKinds.EVENTS)) {
            for (int i = 0; i < entry.value().links().size(); i++) {
                checks.link(entry.value(), entry.value().links().get(i), entry.pointer() + "/links/" + i);
            }
        }
        checks.circles(false, "leads to itself", "a cause comes before its effect: remove or turn round one of the links");
        checks.circles(true, "is a part of itself", "remove one of the links");
    }

    private void link(Event event, Event.Link link, String pointer) {
        var other = events.get(link.to());
        if (other == null) {
            return;
        }
        boolean answers = link.type() == Event.Link.Type.RESPONDS_TO;
        var cause = answers ? other : event;
        var effect = answers ? event : other;
        boolean part = link.type() == Event.Link.Type.PART_OF;
        if (!part && !event.id().equals(link.to()) && !effect.when().span().until().isAfter(cause.when().span().from())) {
            entries.note(PackKinds.EVENTS, Problem.error("against-time", pointer, Words.quote(event.id()) + " " + Words.kebab(link.type()).replace('-', ' ') + " " + Words.quote(link.to())
                    + ", but " + Words.quote(effect.id()) + " was over before " + Words.quote(cause.id()) + " began", "check both dates and the direction of the link"));
            return;
        }
        arrows.computeIfAbsent(cause.id(), _ -> new ArrayList<>()).add(new Arrow(cause.id(), effect.id(), part, pointer));
    }

    // Depth first without recursion: a chain of events may be as long as a file.
    private void circles(boolean part, String verb, String hint) {
        var done = new HashSet<String>();
        for (var start : events.keySet().stream().sorted().toList()) {
            var path = new ArrayList<String>(List.of(start));
            var open = new ArrayList<Iterator<Arrow>>(List.of(outgoing(start, part)));
            var onPath = new HashSet<String>(Set.of(start));
            if (!done.add(start)) {
                continue;
            }
            while (!path.isEmpty()) {
                var rest = open.getLast();
                if (!rest.hasNext()) {
                    onPath.remove(path.removeLast());
                    open.removeLast();
                    continue;
                }
                var arrow = rest.next();
                if (onPath.contains(arrow.to())) {
                    entries.note(PackKinds.EVENTS, Problem.error("loop", arrow.pointer(), "through this link " + Words.quote(arrow.to()) + " " + verb, hint));
                } else if (done.add(arrow.to())) {
                    path.add(arrow.to());
                    onPath.add(arrow.to());
                    open.add(outgoing(arrow.to(), part));
                }
            }
        }
    }

    private Iterator<Arrow> outgoing(String event, boolean part) {
        return arrows.getOrDefault(event, List.of()).stream().filter(arrow -> arrow.part() == part).iterator();
    }
}
