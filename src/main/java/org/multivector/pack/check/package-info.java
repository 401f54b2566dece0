/// **What is wrong with items: their shape by JSON Schema, then their meaning.** May import: pack.kind and what that may. Read first: [org.multivector.pack.check.Checks].
package org.multivector.pack.check;
