package id.nirkertas.office;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The services of the office without the application, in the same folder and on the same ports: to try the product's jar, or
 * to measure it with everything else in another process. Prints the settings to start the jar with.
 */
@Configuration(proxyBeanMethods = false)
@Import(OfficeServices.class)
public class ServicesOnly {

	public static void main(String[] arguments) {
		StartCheck.orExit(0);
		var context = new SpringApplicationBuilder(ServicesOnly.class).web(WebApplicationType.NONE).profiles("office")
				.properties("spring.main.keep-alive=true").run(arguments);
		System.out.println(context.getBean(OfficeAddresses.class).text());
	}
}
