package nl.schuldhulproute.proces;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks a bean that models may name in an expression. No other bean can be reached from a model. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InModellen {

    /** The name in the models: verb and subject, such as {@code toegangToetsen}. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value();

    /** The routing facts that it writes. */
    String[] schrijft() default {};

    /** True when it reaches outside the application, so that the model needs a save point and a retry cycle. */
    boolean naarBuiten() default false;
}
