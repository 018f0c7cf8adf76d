package id.nirkertas.letter;

import org.camunda.bpm.engine.RuntimeService;

class LetterThatStartsProcesses {

	RuntimeService engine;
}
