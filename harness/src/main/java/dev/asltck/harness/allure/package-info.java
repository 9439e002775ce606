/** What Allure is told of cases beyond what it takes from the JUnit Platform. Does nothing where Allure is not on the class path. */
@NullMarked
package dev.asltck.harness.allure;

import org.jspecify.annotations.NullMarked;
