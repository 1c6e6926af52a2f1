package dk.styringsportal.benchmark.keyfigures;

import java.util.Optional;
import java.util.function.Function;

/**
 * A number that is told, or hidden for a reason, or not there at all. One that is hidden is not in here, so that nothing that
 * draws it can leak it.
 *
 * @param value empty where it is hidden or not there
 * @param hidden empty where it is told or not there
 */
public record Told<T>(Optional<T> value, Optional<Hidden> hidden) {

    public Told {
        if (value.isPresent() && hidden.isPresent()) {
            throw new IllegalArgumentException("What is hidden has no value");
        }
    }

    static <T> Told<T> of(T value) {
        return new Told<>(Optional.of(value), Optional.empty());
    }

    static <T> Told<T> hidden(Hidden reason) {
        return new Told<>(Optional.empty(), Optional.of(reason));
    }

    static <T> Told<T> none() {
        return new Told<>(Optional.empty(), Optional.empty());
    }

    /** What is there unless there is a reason to hide it. */
    static <T> Told<T> unless(Optional<Hidden> reason, Optional<T> value) {
        return value.isPresent() && reason.isPresent() ? hidden(reason.get()) : new Told<>(value, Optional.empty());
    }

    /** The same hidden, because it could be computed from what else is told. */
    Told<T> withheld() {
        return value.isPresent() ? hidden(Hidden.DERIVABLE) : this;
    }

    /** Something of what is told. */
    public <S> Told<S> map(Function<T, S> part) {
        return new Told<>(value.map(part), hidden);
    }
}
