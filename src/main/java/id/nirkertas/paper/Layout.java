package id.nirkertas.paper;

import java.util.Locale;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The template of letters: a fragment for each kind of part and block. It has an engine of its own: a letter must not look
 * otherwise because a page of the office does.
 */
final class Layout {

	private static final Locale INDONESIAN = Locale.of("id", "ID");

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	Layout() {
		var templates = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
		templates.setPrefix("templates/documents/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding("UTF-8");
		engine.setTemplateResolver(templates);
		engine.setEnableSpringELCompiler(true);
	}

	/** The letter as well-formed XHTML. */
	String fill(FairCopy copy) {
		var context = new Context(INDONESIAN);
		context.setVariable("copy", copy);
		context.setVariable("sheet", copy.sheet());
		return engine.process("sheet", context);
	}
}
