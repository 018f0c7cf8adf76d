package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Duty;
import id.nirkertas.integration.OfficeTest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Default deny: every endpoint is listed, and each says for whom it is. */
@OfficeTest
class EndpointRulesTests {

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void everyEndpointSaysForWhomItIs() {
		assertThat(mapping.getHandlerMethods()).isNotEmpty()
				.allSatisfy((_, handler) -> assertThat(EndpointRules.Rule.of(handler)).as(handler.toString())
						.isNotInstanceOf(EndpointRules.Rule.Nobody.class));
	}

	/** A visitor may open what is public, and nothing else; this list is the whole of it. */
	@Test
	void fewEndpointsArePublic() {
		var open = mapping.getHandlerMethods().entrySet().stream()
				.filter(entry -> EndpointRules.Rule.of(entry.getValue()) instanceof EndpointRules.Rule.Anyone)
				.flatMap(entry -> entry.getKey().getPatternValues().stream()).distinct().toList();

		assertThat(open).allMatch(path -> path.matches("/(login|language|error|v|verify)(/.*)?"));
	}

	@Test
	void turnsVisitorsAwayFromAllOthers() {
		var visitor = new Visitor(port);

		assertThat(mapping.getHandlerMethods().entrySet().stream()
				.filter(entry -> !(EndpointRules.Rule.of(entry.getValue()) instanceof EndpointRules.Rule.Anyone))
				.flatMap(EndpointRulesTests::requests)).isNotEmpty().allSatisfy(request -> {
					var answer = visitor.send(HttpRequest.newBuilder(visitor.at(request.path()))
							.method(request.method(), HttpRequest.BodyPublishers.noBody()));

					assertThat(answer.statusCode()).as(request.toString()).isIn(302, 403);
					assertThat(answer.statusCode() == 403 || Visitor.next(answer).startsWith("/login")).isTrue();
				});
	}

	@Test
	void tellsVisitorsOfItsHealthOnlyWhetherItLives() {
		var visitor = new Visitor(port);

		assertThat(visitor.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		assertThat(visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(302);
		assertThat(visitor.signIn("pranata1").get("/actuator/health").statusCode()).isEqualTo(403);
	}

	@Test
	void deniesWhatStatesNoRule() throws NoSuchMethodException {
		assertThat(ruleOf(new Forgotten(), "page")).isInstanceOf(EndpointRules.Rule.Nobody.class);
	}

	@Test
	void letsAMethodGoBeforeItsController() throws NoSuchMethodException {
		assertThat(ruleOf(new Agenda(), "page")).isInstanceOf(EndpointRules.Rule.AnyoneSignedIn.class);
		assertThat(ruleOf(new Agenda(), "register")).isEqualTo(new EndpointRules.Rule.OneWithDuty(Set.of(Duty.REGISTRAR)));
	}

	private static EndpointRules.Rule ruleOf(Object controller, String method) throws NoSuchMethodException {
		return EndpointRules.Rule.of(new HandlerMethod(controller, controller.getClass().getDeclaredMethod(method)));
	}

	private static Stream<Request> requests(Map.Entry<RequestMappingInfo, HandlerMethod> endpoint) {
		var methods = endpoint.getKey().getMethodsCondition().getMethods();
		return endpoint.getKey().getPatternValues().stream()
				.map(path -> path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000001").replace("**", "x"))
				.flatMap(path -> (methods.isEmpty() ? List.of(RequestMethod.GET) : methods).stream()
						.map(method -> new Request(method.name(), path)));
	}

	record Request(String method, String path) {
	}

	static class Forgotten {

		void page() {
		}
	}

	@SignedIn
	static class Agenda {

		void page() {
		}

		@WithDuty(Duty.REGISTRAR)
		void register() {
		}
	}
}
