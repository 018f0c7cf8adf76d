package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.view.RedirectView;

class SeeOtherTests {

	@Test
	void afterAPostTheNextPageIsFetched() throws IOException, ServletException {
		assertThat(answer("POST", response -> response.sendRedirect("/letters")).getStatus()).isEqualTo(303);
		assertThat(answer("POST", response -> response.sendRedirect("/letters", 302)).getStatus()).isEqualTo(303);
		assertThat(answer("POST", response -> response.sendRedirect("/letters", 302, true)).getStatus()).isEqualTo(303);
		assertThat(answer("POST", response -> response.sendRedirect("/letters")).getRedirectedUrl()).isEqualTo("/letters");
	}

	@Test
	void whatAControllerNamesIsFetchedToo() throws IOException, ServletException {
		var answer = answer("POST",
				response -> new RedirectView("/letters", true).render(null, new MockHttpServletRequest(), response));

		assertThat(answer.getStatus()).isEqualTo(303);
	}

	@Test
	void aPageThatIsElsewhereIsFound() throws IOException, ServletException {
		assertThat(answer("GET", response -> response.sendRedirect("/login")).getStatus()).isEqualTo(302);
	}

	@Test
	void whatMovedForEverSaysSo() throws IOException, ServletException {
		assertThat(answer("POST", response -> response.sendRedirect("/letters", 308)).getStatus()).isEqualTo(308);
	}

	/** What is done with an answer. */
	interface Act {

		void on(HttpServletResponse response) throws Exception;
	}

	private static MockHttpServletResponse answer(String method, Act act) throws IOException, ServletException {
		var response = new MockHttpServletResponse();
		new SeeOther().doFilter(new MockHttpServletRequest(method, "/acting"), response, (_, answer) -> {
			try {
				act.on((HttpServletResponse) answer);
			} catch (Exception e) {
				throw new ServletException(e);
			}
		});
		return response;
	}
}
