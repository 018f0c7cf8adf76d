/** Small types everyone speaks; no Spring, no input or output. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.nirkertas.shared;
