package org.multivector.graphics;

import java.util.ArrayList;
import java.util.List;

/// Keeps a diary of what is drawn. Widths of words are approximated by a fixed share of the size per character, wider when bold.
public final class RecordingGraphics implements Graphics {

    private final List<Mark> marks = new ArrayList<>();
    private Affine affine = Affine.IDENTITY;

    /// One thing drawn.
    public sealed interface Mark { }

    public record Filled(Outline outline, Affine affine, Colour colour) implements Mark { }

    public record Hatched(Outline outline, Affine affine, Stroke stroke) implements Mark { }

    public record Stroked(Outline outline, Affine affine, Stroke stroke) implements Mark { }

    public record Rect(double x, double y, double width, double height, double radius, Colour colour, boolean filled) implements Mark { }

    public record Circle(double x, double y, double radius, Colour colour, boolean filled) implements Mark { }

    public record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark { }

    public record Words(String words, double x, double y, double angle, TextStyle style) implements Mark { }

    public record Icon(String literal, double x, double y, double size, Colour colour) implements Mark { }

    public record Clip(double x, double y, double width, double height) implements Mark { }

    public record Unclip() implements Mark { }

    /// Everything drawn so far, in order.
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /// Everything of one kind, in order.
    public <T extends Mark> List<T> marks(Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// All words drawn, in order.
    public List<String> words() {
        return marks(Words.class).stream().map(Words::words).toList();
    }

    @Override
    public void transform(Affine worldToScreen) {
        affine = worldToScreen;
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        marks.add(new Filled(outline, affine, colour));
    }

    @Override
    public void hatch(Outline outline, Stroke stroke, double angle, double gap) {
        marks.add(new Hatched(outline, affine, stroke));
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        marks.add(new Stroked(outline, affine, stroke));
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Colour colour) {
        marks.add(new Rect(x, y, width, height, radius, colour, true));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        marks.add(new Rect(x, y, width, height, radius, stroke.colour(), false));
    }

    @Override
    public void fillCircle(double x, double y, double radius, Colour colour) {
        marks.add(new Circle(x, y, radius, colour, true));
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        marks.add(new Circle(x, y, radius, stroke.colour(), false));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Line(x1, y1, x2, y2, stroke));
    }

    @Override
    public void text(String words, double x, double y, TextStyle style) {
        text(words, x, y, 0, style);
    }

    @Override
    public void text(String words, double x, double y, double angle, TextStyle style) {
        marks.add(new Words(words, x, y, angle, style));
    }

    @Override
    public double widthOf(String words, TextStyle style) {
        return width(words, style);
    }

    /// The width that every recording assumes, in pixels.
    public static double width(String words, TextStyle style) {
        double share = style.weight() == TextStyle.Weight.BOLD || style.weight() == TextStyle.Weight.SEMIBOLD ? 0.58 : 0.54;
        return words.codePointCount(0, words.length()) * (style.size() * share + style.spacing());
    }

    @Override
    public void icon(String literal, double x, double y, double size, Colour colour) {
        marks.add(new Icon(literal, x, y, size, colour));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        marks.add(new Clip(x, y, width, height));
    }

    @Override
    public void unclip() {
        marks.add(new Unclip());
    }
}
