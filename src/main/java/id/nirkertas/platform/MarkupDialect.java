package id.nirkertas.platform;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * What pages have too much of to be put together expression by expression. {@code office:markup}: in the place of its tag stands
 * a {@link Markup}; text is refused, so none can come in unescaped. {@code office:icon}: the symbol of that name in icons.svg,
 * which always stands beside words. {@code office:modules}: the {@link Modules} of the page, or nothing.
 */
@Component
class MarkupDialect extends AbstractProcessorDialect {

	private static final int ORDER = 1000;

	private final ActingDesk desk;

	MarkupDialect(ActingDesk desk) {
		super("Nirkertas", "office", ORDER);
		this.desk = desk;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Drawn(prefix), new Icon(prefix), new Named(prefix), desk.field(prefix));
	}

	/** Replaces its tag by markup made of the attribute's value. */
	private abstract static class Replacing extends AbstractAttributeTagProcessor {

		Replacing(String prefix, String attribute) {
			super(TemplateMode.HTML, prefix, null, false, attribute, true, ORDER, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler place) {
			var found = StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, value)
					.execute(context);
			place.replaceWith(markup(context, found), false);
		}

		abstract String markup(ITemplateContext context, @Nullable Object found);
	}

	private static final class Drawn extends Replacing {

		Drawn(String prefix) {
			super(prefix, "markup");
		}

		@Override
		String markup(ITemplateContext context, @Nullable Object found) {
			if (found instanceof Markup markup) {
				return markup.text();
			}
			throw new IllegalArgumentException("office:markup takes markup only");
		}
	}

	private static final class Icon extends Replacing {

		private static final String SYMBOLS = "/app/icons.svg";
		private static final String ICON = """
				<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use href="%s"></use></svg>""";

		/** Its address changes with its content alone, so it is looked up once for each symbol. */
		private final Map<String, String> drawn = new ConcurrentHashMap<>();

		Icon(String prefix) {
			super(prefix, "icon");
		}

		@Override
		String markup(ITemplateContext context, @Nullable Object found) {
			return drawn.computeIfAbsent(String.valueOf(found),
					name -> ICON.formatted(HtmlUtils.htmlEscape(context.buildLink(SYMBOLS, Map.of()) + "#" + name)));
		}
	}

	private static final class Named extends Replacing {

		Named(String prefix) {
			super(prefix, "modules");
		}

		@Override
		String markup(ITemplateContext context, @Nullable Object found) {
			return found instanceof Modules modules
					? modules.markup(String.valueOf(context.getVariable(ModulePolicy.NONCE)),
							address -> HtmlUtils.htmlEscape(context.buildLink(address, Map.of())))
					: "";
		}
	}
}
