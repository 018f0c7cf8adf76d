package id.nirkertas.workflow;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;

class StepInsideTheEngine {

	CommandContext context;
}
