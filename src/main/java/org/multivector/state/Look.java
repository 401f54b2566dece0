package org.multivector.state;

import org.multivector.graphics.Appearance;
import org.multivector.text.Language;

/// How the window looks and speaks.
public record Look(Appearance appearance, Language language, boolean reduceMotion) {

    public static final Look STANDARD = new Look(Appearance.LIGHT, Language.EN, false);

    public Look with(Appearance other) {
        return new Look(other, language, reduceMotion);
    }

    public Look with(Language other) {
        return new Look(appearance, other, reduceMotion);
    }

    public Look reducingMotion(boolean reduce) {
        return new Look(appearance, language, reduce);
    }
}
