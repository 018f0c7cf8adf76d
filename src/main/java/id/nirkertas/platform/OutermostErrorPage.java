package id.nirkertas.platform;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.util.HtmlUtils;

/** What never reaches the application (an address that cannot be read) is answered in the office's words too, in both languages. */
final class OutermostErrorPage extends ErrorReportValve {

	private static final int FAULT = 500;
	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s · Nirkertas</title></head>
			<body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p>
			<section lang="en"><h2>%4$s</h2><p>%5$s</p></section></main></body></html>
			""";

	private final MessageSource messages;

	private OutermostErrorPage(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable cause) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		var open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		if (!open.get()) {
			return;
		}
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader("Content-Security-Policy", "default-src 'none'");
		try {
			var writer = response.getReporter();
			if (writer != null) {
				writer.write(page(response.getStatus() >= FAULT));
				response.finishResponse();
			}
		} catch (IOException | IllegalStateException _) {
			// Whoever asked has left
		}
	}

	private String page(boolean fault) {
		var heading = fault ? "platform.fault" : "platform.refusal.bad-input";
		var sentence = fault ? "platform.fault.why" : "platform.bad-address";
		return PAGE.formatted(say(heading, WebConfiguration.INDONESIAN), say(sentence, WebConfiguration.INDONESIAN),
				say("platform.refusal.home", WebConfiguration.INDONESIAN), say(heading, Locale.ENGLISH),
				say(sentence, Locale.ENGLISH));
	}

	private String say(String code, Locale language) {
		return HtmlUtils.htmlEscape(messages.getMessage(code, null, language));
	}

	@Configuration(proxyBeanMethods = false)
	static class Setting {

		/** After Spring Boot's own, and so within it: whichever is nearer to the fault speaks first. */
		@Bean
		@Order(Ordered.LOWEST_PRECEDENCE)
		WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> outermostErrorPage(MessageSource messages) {
			return factory -> factory.addContextCustomizers(
					context -> context.getParent().getPipeline().addValve(new OutermostErrorPage(messages)));
		}
	}
}
