/// **What items mean together, and where that cannot be.** May import: pack.kind and what that may. Read first: [org.multivector.pack.check.Checks].
package org.multivector.pack.check;
