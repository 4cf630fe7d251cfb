package nl.schuldhulproute.proces;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks the bean that belongs to a form; there is one for each {@code .form}. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Formulier {

    /** The id of the form, which is the name of its file: {@code <model>-<taak>}. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value();

    /** The routing facts that {@code verwerk} may give back. */
    String[] schrijft() default {};
}
