/** The archive code tree with its retention schedule and default secrecy. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.classification;
