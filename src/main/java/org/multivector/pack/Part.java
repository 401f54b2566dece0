package org.multivector.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Tree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One file of a pack while it is being read. Used by one thread.
final class Part {

    private final String file;
    private final String text;
    private final Tree tree;
    private final List<Problem> problems = new ArrayList<>();

    private Part(String file, String text, Tree tree, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.tree = tree;
        this.problems.addAll(problems);
    }

    /// A file that was read.
    static Part of(String file, String text, Tree tree, List<Problem> before) {
        var part = new Part(file, text, tree, before);
        part.problems.addAll(tree.problems());
        return part;
    }

    /// A file that is not there, which counts as empty.
    static Part missing(String file) {
        return new Part(file, "", new Tree(MissingNode.getInstance(), true, List.of()), List.of());
    }

    /// A file that is there and cannot be read.
    static Part unreadable(String file, List<Problem> why) {
        return new Part(file, "", new Tree(MissingNode.getInstance(), false, List.of()), why);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return tree.root();
    }

    /// The list of items; empty when there is none.
    JsonNode items(String name) {
        var items = tree.root().path(name);
        return items.isArray() ? items : MissingNode.getInstance();
    }

    /// Whether all of the file was understood, so that an id that is not in it does not exist.
    boolean complete() {
        return tree.complete();
    }

    List<Problem> problems() {
        return problems;
    }

    /// The positions of the items that an error lies in.
    TreeSet<Integer> broken(String name) {
        var positions = new TreeSet<Integer>();
        var prefix = "/" + name + "/";
        for (var problem : problems) {
            if (problem.error() && problem.pointer().startsWith(prefix)) {
                int end = problem.pointer().indexOf('/', prefix.length());
                var position = problem.pointer().substring(prefix.length(), end < 0 ? problem.pointer().length() : end);
                if (position.chars().allMatch(Character::isDigit) && position.length() < 9) {
                    positions.add(Integer.parseInt(position));
                }
            }
        }
        return positions;
    }
}
