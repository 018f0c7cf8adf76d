package id.nirkertas.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page to read, also for whoever left their last position: their own history stays theirs. Its {@code Actor} is then who
 * they were in that position; what they may see is still for {@code access} to say, and no act is theirs any more. Of a
 * controller's methods it opens those that are asked for with GET alone.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToFormer {

	/** On a method that is posted to: whether it is an act that is left to them all the same, as a word in what is done in their name. */
	boolean act() default false;
}
