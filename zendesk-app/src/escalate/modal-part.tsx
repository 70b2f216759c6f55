import { type ReactNode, useId } from "react";
import styled from "styled-components";

const Section = styled.section`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

const Name = styled.h2`
  && {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    line-height: ${({ theme }) => theme.lineHeights.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

/** One named part of the modal. */
export function ModalPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Section aria-labelledby={id}>
      <Name id={id}>{title}</Name>
      {children}
    </Section>
  );
}
