/** The library in Spring Boot. */
@NullMarked
package org.gobiernoabierto.ejemplos.spring;

import org.jspecify.annotations.NullMarked;
