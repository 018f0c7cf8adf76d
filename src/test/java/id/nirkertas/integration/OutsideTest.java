package id.nirkertas.integration;

import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.OutsideServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * As {@link OfficeTest}, in an office of its own with a real OpenLDAP and a real MinIO server, in processes of their own, in
 * place of the embedded ones. Carried together with {@link Needs}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, OutsideServices.class})
public @interface OutsideTest {
}
