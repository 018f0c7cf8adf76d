package id.nirkertas.platform;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The language, the words of all rooms, and who acts as a parameter of controllers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	static final Locale INDONESIAN = Locale.of("id");
	private static final int EXPRESSIONS = 10_000;
	static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);

	/** A page that was made in vain by a forward may be followed by another one: see {@link Rehearsal}. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answersAfterForwards() {
		return tomcat -> tomcat
				.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
	}

	/** One pair of files for each room. */
	@Bean
	MessageSource messageSource() {
		return new OfficeMessages(LANGUAGES);
	}

	/** Nobody collects them yet, and every filter of every request would make its own. */
	@Bean
	ObservationRegistry observationRegistry() {
		return ObservationRegistry.NOOP;
	}

	/** All expressions of all pages: with the usual room for five hundred they would push each other out and be compiled anew. */
	@Bean
	static BeanPostProcessor roomForExpressions() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine pages) {
					var kept = new StandardCacheManager();
					kept.setExpressionCacheMaxSize(EXPRESSIONS);
					pages.setCacheManager(kept);
				}
				return bean;
			}
		};
	}

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new CookieLocaleResolver("language") {
			@Override
			protected @Nullable Locale parseLocaleValue(String value) {
				var locale = super.parseLocaleValue(value);
				return locale != null && LANGUAGES.contains(locale) ? locale : null;
			}
		};
		resolver.setDefaultLocale(INDONESIAN);
		resolver.setRejectInvalidCookies(false);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		return resolver;
	}

	@Bean
	WebMvcConfigurer actorParameter(ActingDesk desk) {
		return new WebMvcConfigurer() {
			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(desk);
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new ModulePolicy());
			}
		};
	}
}
