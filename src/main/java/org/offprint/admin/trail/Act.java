package org.offprint.admin.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that answers an operator: what the {@link TrailFilter trail} says of it. Whatever changes something is in the
 * trail without it too, in plainer words; a mere look is only with it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

    /** Of what a machine does all the time: it stays out of the trail. */
    String UNTOLD = "";

    /** What was done, as in “stop” or “retry all”. */
    String value();

    /** What it was done to; which one, the path's parameters say. */
    Thing of();

    /** Query parameters that tell more, and never an address. */
    String[] with() default {};
}
