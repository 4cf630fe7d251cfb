package nl.schuldhulproute.proces;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date in the record behind a form that shows today when the form opens: the day on which the user did the work is mostly
 * the day on which it is noted. Not for a day that others decide, such as that of a ruling.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Vandaag {}
