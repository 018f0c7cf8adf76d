package id.nirkertas.distribution.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.platform.WithDuty;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule of an endpoint that changes the address book; which part of it, the book itself says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@WithDuty({Duty.SECRETARY, Duty.REGISTRAR, Duty.DISPATCHER, Duty.ADMINISTRATOR})
@interface KeepsAddresses {
}
