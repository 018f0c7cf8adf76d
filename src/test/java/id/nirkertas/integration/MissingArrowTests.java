package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The diagram is the flow: whichever arrow is taken out of it, the office no longer does its job. */
@OfficeTest
class MissingArrowTests {

	@Autowired
	BeanFactory beans;

	@Autowired
	RepositoryService repository;

	@ParameterizedTest
	@MethodSource("arrows")
	void theJobFailsWithoutIt(Arrow arrow) {
		var deployment = repository.createDeployment().name("without " + arrow)
				.addModelInstance(arrow.process() + ".bpmn", arrow.missing()).deploy();
		try {
			assertThatThrownBy(() -> FirstLetterJob.in(beans).run()).isNotNull();
		} finally {
			repository.deleteDeployment(deployment.getId(), true);
		}
	}

	/** Drawn anew with every arrow it does its job: the failures above are the arrows', not the deployment's. */
	@Test
	void theJobSucceedsWithAllOfThem() {
		var drawnAnew = repository.createDeployment().name("all of them");
		processes().forEach(process -> drawnAnew.addModelInstance(process + ".bpmn", diagram(process)));
		var deployment = drawnAnew.deploy();
		try {
			FirstLetterJob.in(beans).run();
		} finally {
			repository.deleteDeployment(deployment.getId(), true);
		}
	}

	record Arrow(String process, String id) {

		/** The engine refuses a question with a single answer, so that answer is then no longer asked for. */
		BpmnModelInstance missing() {
			var diagram = diagram(process);
			SequenceFlow arrow = diagram.getModelElementById(id);
			var drawn = arrow.getDiagramElement();
			drawn.getParentElement().removeChildElement(drawn);
			var gateway = arrow.getSource();
			arrow.getParentElement().removeChildElement(arrow);
			if (gateway.getOutgoing().size() == 1) {
				gateway.getOutgoing().stream().filter(left -> left.getConditionExpression() != null)
						.forEach(SequenceFlow::removeConditionExpression);
			}
			return diagram;
		}

		@Override
		public String toString() {
			return process + " " + id;
		}
	}

	static Stream<Arrow> arrows() {
		return processes().stream().flatMap(process -> diagram(process).getModelElementsByType(SequenceFlow.class).stream()
				.map(arrow -> new Arrow(process, arrow.getId())));
	}

	private static List<String> processes() {
		return List.of("outgoing-letter", "incoming-letter", "disposition");
	}

	private static BpmnModelInstance diagram(String process) {
		return Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile());
	}
}
