package nl.schuldhulproute.proces;

import java.util.AbstractMap;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** The beans that a model may name: those marked with {@link InModellen}, looked up when they are needed. */
final class Bonen extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    Bonen(ApplicationContext context) {
        this.context = context;
    }

    /** True when a model may name this bean. */
    boolean kent(String naam) {
        return context.containsBean(naam) && context.findAnnotationOnBean(naam, InModellen.class) != null;
    }

    InModellen beschrijving(String naam) {
        return context.findAnnotationOnBean(naam, InModellen.class);
    }

    @Override
    public boolean containsKey(Object naam) {
        return naam instanceof String tekst && kent(tekst);
    }

    @Override
    public Object get(Object naam) {
        return containsKey(naam) ? context.getBean((String) naam) : null;
    }

    /** Nothing to walk through: the engine only asks by name. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
