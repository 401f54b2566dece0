package org.multivector.ui.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.multivector.state.Store;
import org.multivector.state.ViewState;

/// Slices of the state that fire only when they change.
public final class Live {

    private Live() { }

    /// A slice of the state as a property. Computed on every change of the state, so `slice` must be cheap.
    public static <T> ReadOnlyObjectProperty<T> of(Store store, Function<ViewState, T> slice) {
        var property = new ReadOnlyObjectWrapper<>(slice.apply(store.state()));
        store.listen(state -> property.set(slice.apply(state)));
        return property.getReadOnlyProperty();
    }

    /// Calls `view` now and whenever the slice has changed.
    public static <T> void show(Store store, Function<ViewState, T> slice, Consumer<T> view) {
        var property = of(store, slice);
        property.addListener((_, _, value) -> view.accept(value));
        view.accept(property.get());
    }
}
