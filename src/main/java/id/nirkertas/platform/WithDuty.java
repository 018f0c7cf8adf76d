package id.nirkertas.platform;

import id.nirkertas.directory.Duty;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of an endpoint: whoever has logged in and acts, now, through a position with one of these duties. See
 * {@link SignedIn} for the others.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithDuty {

	Duty[] value();
}
