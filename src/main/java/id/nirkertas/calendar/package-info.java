/** Working days, holidays and the office clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.calendar;
