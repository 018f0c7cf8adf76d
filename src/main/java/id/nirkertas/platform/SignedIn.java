package id.nirkertas.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of an endpoint: whoever has logged in may call it. On a controller it holds for all its methods; an annotation
 * on a method goes before the one on its class. A handler with none of {@code @SignedIn}, {@link Public} or {@link WithDuty}
 * is denied to everybody. Which document somebody may see is not this rule's question, but that of {@code access}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {
}
