package id.nirkertas.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Who asks for a part that a file does not have is told how long it is, and no more: Spring sets the status, and would send
 * the whole file after it.
 */
@ControllerAdvice
class UnsatisfiedRange implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
		return isUnsatisfied(response) ? null : body;
	}

	private static boolean isUnsatisfied(ServerHttpResponse response) {
		return response instanceof ServletServerHttpResponse answer && answer.getServletResponse()
				.getStatus() == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value();
	}
}
