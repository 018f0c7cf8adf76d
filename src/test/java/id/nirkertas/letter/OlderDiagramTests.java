package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.workflow.Worklist;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that were under way when the diagram was changed come to their end all the same. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OlderDiagramTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	NumberingGate gate;
	@Autowired
	Letters letters;
	@Autowired
	Worklist worklist;
	@Autowired
	RepositoryService diagrams;
	@Autowired
	Staff staff;

	@Test
	void aLetterThatBeganOnAnOlderDiagramFindsTheKeepersAllTheSame() {
		var kominfo = KominfoLetters.by(beans);
		var older = diagrams.createDeployment().addModelInstance("outgoing-letter.bpmn", withoutKeepers()).deploy();
		var letter = kominfo.submitted();
		var newer = diagrams.createDeployment().addModelInstance("outgoing-letter.bpmn", diagram()).deploy();
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			kominfo.initial(letter);
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
			gate.askAgain(staff.actor("kadis.kominfo"), letter);
			gate.number(staff.actor("agenda.kominfo"), letter);
			kominfo.sign(letter);
			assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
		} finally {
			diagrams.deleteDeployment(older.getId(), true);
			diagrams.deleteDeployment(newer.getId(), true);
		}
	}

	private static BpmnModelInstance diagram() {
		return Bpmn.readModelFromFile(Path.of("bpmn/outgoing-letter.bpmn").toFile());
	}

	/** As it was before keepers numbered: from its release a letter goes straight to its signatory. */
	private static BpmnModelInstance withoutKeepers() {
		var model = diagram();
		for (var id : List.of("numberNeeded", "toNumberAnswer", "numbered", "returnedByKeeper", "numberVoid",
				"toNumberQuestion",
				"isNumberNeeded", "giveNumber", "isNumberGiven")) {
			take(model, id);
		}
		SequenceFlow straight = model.getModelElementById("toSignature");
		straight.setSource(model.getModelElementById("releaseLetter"));
		return model;
	}

	private static void take(BpmnModelInstance model, String id) {
		var element = model.getModelElementById(id);
		var drawn = element instanceof SequenceFlow flow
				? flow.getDiagramElement()
				: ((FlowNode) element).getDiagramElement();
		drawn.getParentElement().removeChildElement(drawn);
		element.getParentElement().removeChildElement(element);
	}
}
