import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Says what could not be drawn. React asks for a class here. */
export class DrawingBoundary extends Component<BoundaryProps, { readonly problem: string | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(problem: unknown) {
    return { problem: String(problem) };
  }

  override render() {
    const { problem } = this.state;
    return problem === null ? this.props.children : <p role="alert">{problem}</p>;
  }
}
