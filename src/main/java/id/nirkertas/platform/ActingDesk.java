package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * In whose name somebody acts: a controller's parameter of the type {@link Actor} is who acts now, in the position they have
 * chosen. Every form that posts carries the position it was opened in; sent in another one, chosen in another window or lost
 * overnight, it is not taken before its writer has seen so.
 */
@Component
class ActingDesk implements HandlerMethodArgumentResolver {

	static final String FIELD = "desk";
	/** After the form has its address and its token. */
	private static final int ORDER = 2000;

	private final CurrentUser user;

	ActingDesk(CurrentUser user) {
		this.user = user;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	/** Throws {@link OtherDeskException}. */
	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (isOfHistory(parameter, request) || isLeftToFormer(parameter) && user.isFormer()) {
			return user.reader();
		}
		var now = user.positions().isEmpty() ? null : user.holder().position().id();
		opened(request).filter(position -> !position.equals(now)).ifPresent(position -> {
			throw new OtherDeskException(position, now);
		});
		return user.actor();
	}

	private static boolean isOfHistory(MethodParameter parameter, NativeWebRequest request) {
		var servlet = request.getNativeRequest(HttpServletRequest.class);
		return servlet != null && Set.of("GET", "HEAD").contains(servlet.getMethod())
				&& (parameter.hasMethodAnnotation(OpenToFormer.class)
						|| parameter.getContainingClass().isAnnotationPresent(OpenToFormer.class));
	}

	private static boolean isLeftToFormer(MethodParameter parameter) {
		var open = parameter.getMethodAnnotation(OpenToFormer.class);
		return open != null && open.act();
	}

	private static Optional<PositionId> opened(NativeWebRequest request) {
		var servlet = request.getNativeRequest(HttpServletRequest.class);
		return servlet != null && servlet.getMethod().equals("POST") ? named(request.getParameter(FIELD)) : Optional.empty();
	}

	/** The position a form says it was opened in; empty for none, and for what was written by hand. */
	static Optional<PositionId> named(@Nullable String desk) {
		if (desk == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new PositionId(UUID.fromString(desk)));
		} catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

	/** Puts the field into each form. */
	AbstractElementTagProcessor field(String prefix) {
		return new AbstractElementTagProcessor(TemplateMode.HTML, prefix, "form", false, null, false, ORDER) {
			@Override
			protected void doProcess(ITemplateContext context, IProcessableElementTag tag,
					IElementTagStructureHandler place) {
				if ("post".equalsIgnoreCase(tag.getAttributeValue("method"))) {
					user.desk().ifPresent(desk -> {
						var models = context.getModelFactory();
						place.insertImmediatelyAfter(models.createModel(models.createText(
								"<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(FIELD, desk))), false);
					});
				}
			}
		};
	}
}
