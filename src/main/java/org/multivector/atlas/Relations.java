package org.multivector.atlas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The indexes that lead from one item to those around it. Immutable; built once per atlas.
public final class Relations {

    private final Map<String, Claim> claims;
    private final Map<String, String> eventOfClaim;
    private final Map<Ref, List<Dispute>> disputes;
    private final Map<String, List<Membership>> byOrganisation;
    private final Map<String, List<Membership>> byMember;
    private final Map<String, List<Event>> linksTo;

    private Relations(Contents contents) {
        var ownClaims = new HashMap<String, Claim>();
        var owners = new HashMap<String, String>();
        var incoming = new HashMap<String, List<Event>>();
        for (var event : contents.events()) {
            for (var claim : event.claims()) {
                ownClaims.putIfAbsent(claim.id(), claim);
                owners.putIfAbsent(claim.id(), event.id());
            }
            event.links().forEach(link -> incoming.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(event));
        }
        claims = Map.copyOf(ownClaims);
        eventOfClaim = Map.copyOf(owners);
        linksTo = frozen(incoming);
        disputes = frozen(disputesByItem(contents.disputes()));
        byOrganisation = frozen(contents.memberships().stream().collect(groupingBy(Membership::organisation)));
        byMember = frozen(contents.memberships().stream().collect(groupingBy(Membership::member)));
    }

    static Relations of(Contents contents) {
        return new Relations(contents);
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /// The id of the event that makes the claim.
    public Optional<String> eventOfClaim(String claim) {
        return Optional.ofNullable(eventOfClaim.get(claim));
    }

    /// The disputes about an item; a point of a series also finds those about the whole series.
    public List<Dispute> disputes(Ref about) {
        var exact = disputes.getOrDefault(about, List.of());
        if (about.at().isEmpty()) {
            return exact;
        }
        var whole = disputes.getOrDefault(Ref.of(about.kind(), about.id()), List.of());
        return Stream.concat(exact.stream(), whole.stream()).distinct().toList();
    }

    public List<Membership> memberships(String organisation) {
        return byOrganisation.getOrDefault(organisation, List.of());
    }

    public List<Membership> membershipsOf(String member) {
        return byMember.getOrDefault(member, List.of());
    }

    /// The events that draw an arrow to this one.
    public List<Event> linksTo(String event) {
        return linksTo.getOrDefault(event, List.of());
    }

    private static Map<Ref, List<Dispute>> disputesByItem(List<Dispute> all) {
        var map = new HashMap<Ref, List<Dispute>>();
        for (var dispute : all) {
            for (var ref : dispute.about()) {
                map.computeIfAbsent(ref, _ -> new ArrayList<>()).add(dispute);
            }
        }
        return map;
    }

    private static <K, T> Map<K, List<T>> frozen(Map<K, List<T>> map) {
        return map.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
