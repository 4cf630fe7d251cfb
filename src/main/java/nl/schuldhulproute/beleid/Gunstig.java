package nl.schuldhulproute.beleid;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Which of two values is better for the resident (VNG-model art. 19 lid 2; M-89).
 *
 * @param uitleg the direction as a user reads it, after "Gunstiger voor de inwoner:"
 * @param beste of the value of then and the value of now, the one that counts
 */
record Gunstig<T>(String uitleg, BinaryOperator<T> beste) {

    static final Gunstig<Boolean> JA = new Gunstig<>("ja", (toen, nu) -> toen || nu);
    static final Gunstig<Boolean> NEE = new Gunstig<>("nee", (toen, nu) -> toen && nu);
    static final Gunstig<Integer> MEER = new Gunstig<>("meer", Math::max);
    static final Gunstig<Integer> MINDER = new Gunstig<>("minder", Math::min);

    /** More contacts; with as many contacts the ones that go on for longer. */
    static final Gunstig<List<Integer>> MEER_MOMENTEN = new Gunstig<>("meer momenten", (toen, nu) -> {
        if (toen.size() != nu.size()) {
            return toen.size() > nu.size() ? toen : nu;
        }
        return toen.get(toen.size() - 1) > nu.get(nu.size() - 1) ? toen : nu;
    });

    /** What the resident is used to, as long as there was something. */
    static final Gunstig<String> ZELFDE_NAAM =
            new Gunstig<>("hetzelfde als toen", (toen, nu) -> toen.isEmpty() ? nu : toen);

    /** The options stand with the one that keeps most contact first. */
    static <E extends Enum<E>> Gunstig<E> vaker() {
        return new Gunstig<>("vaker contact", (toen, nu) -> toen.compareTo(nu) < 0 ? toen : nu);
    }

    /** Everything that was or is promised. */
    static <E> Gunstig<Set<E>> alles() {
        return new Gunstig<>("alles van toen en van nu", (toen, nu) -> {
            Set<E> samen = new TreeSet<>(toen);
            samen.addAll(nu);
            return samen;
        });
    }

    /** Only what was asked then and is asked now: fewer duties are better. */
    static <E> Gunstig<Set<E>> alleenGedeeld() {
        return new Gunstig<>("alleen wat toen en nu gold", (toen, nu) -> {
            Set<E> samen = new TreeSet<>(toen);
            samen.retainAll(nu);
            return samen;
        });
    }

    /** The resident gains nothing by either: the rules of the day itself count. */
    static <E> Gunstig<E> nu() {
        return new Gunstig<>("maakt geen verschil", (toen, nu) -> nu);
    }
}
