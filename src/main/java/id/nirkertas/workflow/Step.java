package id.nirkertas.workflow;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task of a diagram, as a bean of the same name; only these beans are visible to the diagrams' expressions. */
interface Step extends JavaDelegate {}
